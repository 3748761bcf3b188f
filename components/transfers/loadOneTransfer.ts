/** The code of the whole way of one transfer. */
export const loadOneTransfer = () => import('./one/oneTransfer')
