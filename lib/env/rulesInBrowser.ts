/** In browsers: a page was built with settings that were checked. */
export const variables = {}
