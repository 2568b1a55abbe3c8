/**
 * A phone on its side, or a page enlarged to twice its size: a stage above the words would be a strip in which nothing
 * can be drawn, and would leave no room to read. Such a window gets the static layout.
 */
export const SHORT_WINDOW = '(max-width: 56.24em) and (max-height: 30em)';
