/**
 * The picture of a step as React elements, read from the page: what the build has laid out is neither laid out nor
 * carried a second time. Parts that move take the place of the elements they draw.
 */
import { type ComponentType, createElement, type ReactElement, type ReactNode } from 'react';

export interface PartProps {
  /** Of the element in the page, as React calls them. */
  attributes: Record<string, string>;
  children?: ReactNode;
}

export interface ReadOptions {
  /** The form of a contested name; undefined for a name that has one form only. */
  formOf: (id: string) => string | undefined;
  /** What moves, by the selector of the element it stands for. */
  parts: Readonly<Record<string, ComponentType<PartProps>>>;
}

/** The figure's drawing; its caption stays with the step's words. */
export function readPicture(figure: Element, options: ReadOptions): ReactElement | null {
  const drawing = figure.querySelector(':scope > :not(figcaption)');
  return drawing && readElement(drawing, 'picture', options);
}

function readElement(element: Element, key: string, options: ReadOptions): ReactElement {
  const attributes = attributesOf(element);
  const children = childrenOf(element, options);
  for (const [selector, Part] of Object.entries(options.parts)) {
    if (element.matches(selector)) return createElement(Part, { key, attributes }, ...children);
  }
  return createElement(element.localName, { key, ...attributes }, ...children);
}

function childrenOf(element: Element, options: ReadOptions): ReactNode[] {
  const form = options.formOf(element.getAttribute('data-name') ?? '');
  if (form !== undefined) return [form];
  const known = new Map<string, number>();
  return [...element.childNodes].flatMap((node): ReactNode[] => {
    if (node instanceof Text) return [node.data];
    // React leaves comments between words.
    if (!(node instanceof Element)) return [];
    const name = nameOf(node);
    const count = known.get(name) ?? 0;
    known.set(name, count + 1);
    return [readElement(node, `${name} ${count}`, options)];
  });
}

/** What an element is known by from one picture to the next: its own id, its shape, or where it stands. */
function nameOf(element: Element): string {
  const own = ['data-feature', 'data-base', 'd', 'x', 'y'].map((name) => element.getAttribute(name) ?? '');
  const [feature] = own;
  return [element.localName, ...(feature ? [feature] : own)].join(' ');
}

const REACT_NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  colspan: 'colSpan',
  tabindex: 'tabIndex',
  autocomplete: 'autoComplete',
};

function attributesOf({ attributes }: Element): Record<string, string> {
  return Object.fromEntries([...attributes].map(({ name, value }) => [reactNameOf(name), value]));
}

function reactNameOf(name: string): string {
  if (/^(data|aria)-/.test(name)) return name;
  return REACT_NAMES[name] ?? name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
