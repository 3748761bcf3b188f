/** Stands for the data of a pair in a build for the local one, which describes itself. */
export const builtData = null
