/**
 * The one script that stands in the page itself, directly after the radios, so that the view, the layout, the theme, the
 * motion and the size of the text are right before anything paints. The same bytes on every page: the security policy allows
 * it by its hash. Whatever fails leaves the page as it is, which is the static layout.
 */
import { MEND_ADDRESSES } from './missingPage.ts';
import { SHORT_WINDOW } from './shortWindow.ts';
import { STORED } from './storage.ts';

/** A page whose script has not started this long after everything has loaded goes back to the static layout. */
export const START_LIMIT_MS = 3000;

/**
 * A page opened anew at its top is laid out in pieces (`layPieces.ts`). Not after a reload or Back, nor at `#step`, where the
 * browser counts on every height above; nor where it would not hold what is read still while something above it grows.
 * After a reload or Back the browser goes to a pixel of the page as it was when all type was here: it must not correct that
 * while the type comes again.
 */
const WAIT_WITH_PIECES = `var n=w.performance&&w.performance.getEntriesByType('navigation')[0];
if(n&&n.type==='navigate'&&!w.location.hash&&w.CSS&&w.CSS.supports('overflow-anchor','auto'))s('pieces','');
if(n&&n.type!=='navigate')h.style.overflowAnchor='none';`;

/**
 * The first picture of a chapter that opens beside its stage stands there as soon as both have come, and not only when a file
 * has: it is the largest thing in the window. From then on `stageSlot.ts` fills the stages.
 */
const FIRST_PICTURE = `var o=w.MutationObserver&&!w.location.hash&&d.body.getAttribute('data-page')==='chapter'&&new w.MutationObserver(function(){
var c=d.querySelector('[data-opens]'),isBeside=c&&c.getAttribute('data-opens')==='stage',t=c&&c.querySelector('[data-stage]'),p=t&&t.parentNode.querySelector('[data-picture]');
if(!c||isBeside&&!t)return;
o.disconnect();
if(!isBeside||!p||h.getAttribute('data-layout')!=='scroll')return;
t.setAttribute('data-shows',p.getAttribute('data-picture'));
t.appendChild(p.firstElementChild.cloneNode(true));
for(var m=t.getElementsByTagName('img'),j=0;j<m.length;j++)m[j].decoding='sync'});
if(o)o.observe(d.body,{childList:true,subtree:true});`;

/**
 * Inside a page of somebody else's (`?embed=1`, see `embed.ts`) the layout is static, and nothing is stored or read: what asks
 * for the storage finds none, which every part of the engine can live with.
 *
 * Written for the oldest browser that may open the page, since a syntax error here would silence it on all of them. */
export const INLINE_SCRIPT = `(function(d,w){
var h=d.documentElement,s=function(k,v){h.setAttribute('data-'+k,v)},
g=function(k){try{return w.localStorage.getItem(k)}catch(e){}},
fail=function(){s('layout','static');h.removeAttribute('data-pieces');h.removeAttribute('data-script')},
one=function(v,words){return words.indexOf(v)<0?'':v};
try{
var a=function(k){var m=new RegExp('[?&]'+k+'=([^&]*)').exec(w.location.search);return m&&m[1]},e=a('embed')==='1';
if(e){s('embed','');Object.defineProperty(w,'localStorage',{value:null})}
var r=d.getElementsByName('view'),pick=function(v){for(var i=0;i<r.length;i++)if(r[i].value===v)return r[i].checked=true};
pick(a('view'))||pick(g('${STORED.view}'));
for(var i=0;i<r.length;i++)if(r[i].checked)s('view',r[i].value);
s('script','');
s('theme',one(g('${STORED.theme}'),['day','night']));
s('motion',one(g('${STORED.motion}'),['less','full']));
s('text',one(g('${STORED.text}'),['larger','largest']));
var words=['static','scroll'],wish=e?words[0]:one(a('layout'),words)||one(g('${STORED.wish}'),words);
s('wish',wish);
s('layout',wish==='static'||w.matchMedia('${SHORT_WINDOW}').matches?'static':'scroll');
w.addEventListener('error',function(e){if(e.target&&e.target.tagName==='SCRIPT')fail()},true);
w.addEventListener('load',function(){w.setTimeout(function(){if(!h.hasAttribute('data-engine'))fail()},${START_LIMIT_MS})});
${MEND_ADDRESSES}
${WAIT_WITH_PIECES}
${FIRST_PICTURE}
}catch(e){fail()}
})(document,window)`;
