/** The faces stand in two sheets, so that a page links one: by their own query each, or the bundler would part them again. */
declare module '*.css?late';
declare module '*.css?reference';
declare module '*?classroom';
