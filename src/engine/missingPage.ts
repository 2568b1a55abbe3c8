/**
 * Part of the inline script: the page for a wrong address mends its own addresses. A host shows it in any folder, where
 * relative addresses lead nowhere, and the site does not know in which folder of its host it lies. So the page looks for
 * its own icon, from the folder it is shown in upwards; where the icon is, the site is.
 */
export const MEND_ADDRESSES = `d.addEventListener('DOMContentLoaded',function(){
if(d.body.getAttribute('data-page')!=='missing')return;
var p=w.location.pathname.split('/'),icon=d.querySelector('link[rel=icon]').getAttribute('href'),
mend=function(root){
var all=d.querySelectorAll('[href],script[src]'),i,e,k,v,n;
for(i=0;i<all.length;i++){e=all[i];k=e.hasAttribute('href')?'href':'src';v=e.getAttribute(k);
if(/^#|:/.test(v))continue;
if(k==='href')e.setAttribute(k,root+v);
else{n=d.createElement('script');n.type='module';n.src=root+v;d.body.appendChild(n)}}},
climb=function(n){if(n<1)return;var root=p.slice(0,n).join('/')+'/',i=new w.Image();
i.onload=function(){if(n<p.length-1)mend(root)};i.onerror=function(){climb(n-1)};i.src=root+icon};
climb(p.length-1)});`;
