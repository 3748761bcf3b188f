/**
 * Fetches the code of all that the page of a transfer reads, and of the way there, so that it is there when its host has lost it.
 * A test of flows with files missing sees that nothing is left out.
 */
export const fetchTransferReads = () =>
  Promise.all([
    import('@/lib/hooks/page/opening'),
    import('@/lib/history/readTransferByHash'),
    import('@/lib/history/sentMemory'),
    import('@/lib/hooks/storage/caches'),
    import('@/lib/actions/read/trackTransfers'),
    import('@/lib/actions/read/readRollup'),
    import('@/lib/actions/read/readCoveringAssertions'),
    import('@/lib/actions/read/readFeesPaid'),
    import('@/lib/rpc/readChainTime'),
    import('@/lib/rpc/findFirstEvent'),
    import('@/lib/rpc/splitSearch'),
  ])
