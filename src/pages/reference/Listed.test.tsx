import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Listed } from './Listed.tsx';

const links = ['a', 'b', 'c'].map((id) => (
  <a key={id} href={`#${id}`}>
    {id}
  </a>
));

describe('a list in a sentence', () => {
  it('has a comma between two and none before or after', () => {
    expect(renderToStaticMarkup(<Listed>{links}</Listed>)).toBe(
      '<a href="#a">a</a>, <a href="#b">b</a>, <a href="#c">c</a>',
    );
  });

  it('passes over what is left out', () => {
    expect(
      renderToStaticMarkup(
        <Listed between="; ">
          {false}
          {links.slice(1, 2)}
          {null}
          <b>d</b>
        </Listed>,
      ),
    ).toBe('<a href="#b">b</a>; <b>d</b>');
  });
});
