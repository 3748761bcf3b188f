// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DevnetArbSys} from "./DevnetArbSys.sol";

/// @title The same stand-in for the fork of an Arbitrum, whose block numbers are ahead of L1's
/// @dev The local sequencer tells L1's block number as the coinbase (devnet/fork/numberAsCoinbase.ts).
contract ForkArbSys is DevnetArbSys {
    function _l1Block() internal view override returns (uint256) {
        return uint256(uint160(address(block.coinbase)));
    }
}
