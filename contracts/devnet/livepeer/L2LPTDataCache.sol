// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @title Stand-in for Livepeer's L2LPTDataCache: how much of today's LPT is on L1 and stands for nothing on L2
/// @dev The real one is told by a message from L1, and by Livepeer's own gateway. LivepeerToken' is in neither figure: its
/// escrow is part of LPT's supply on L2 already.
contract L2LPTDataCache {
    uint256 public immutable l1TotalSupply;
    uint256 public immutable l2SupplyFromL1;

    constructor(uint256 l1TotalSupply_, uint256 l2SupplyFromL1_) {
        l1TotalSupply = l1TotalSupply_;
        l2SupplyFromL1 = l2SupplyFromL1_;
    }

    /// @dev Zero rather than less than nothing, should the message from L1 be late.
    function l1CirculatingSupply() external view returns (uint256) {
        return l1TotalSupply >= l2SupplyFromL1 ? l1TotalSupply - l2SupplyFromL1 : 0;
    }
}
