// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {DevnetArbRetryableTx} from "../devnet/arbos/DevnetArbRetryableTx.sol";
import {DevnetArbSys} from "../devnet/arbos/DevnetArbSys.sol";
import {ForkArbSys} from "../devnet/arbos/ForkArbSys.sol";
import {PriceFeed} from "../devnet/feeds/PriceFeed.sol";

/// @title The stand-ins for Arbitrum's precompiles, where Arbitrum has them
/// @dev No transaction can deploy them there: the local chain and the tests set their code. Named among the scripts so
/// that forge compiles them along with these.
library LocalArbitrum {
    DevnetArbSys internal constant ARB_SYS = DevnetArbSys(address(0x64));
    /// @dev On a fork whose L2 has block numbers of its own.
    ForkArbSys internal constant FORK_ARB_SYS = ForkArbSys(address(0x64));
    DevnetArbRetryableTx internal constant ARB_RETRYABLE_TX = DevnetArbRetryableTx(address(0x6e));
}
