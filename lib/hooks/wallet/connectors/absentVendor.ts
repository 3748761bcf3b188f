/** Stands in a build for a vendor's package that the build does not use (see next.config.mjs). Nothing of it is called. */
export {}
