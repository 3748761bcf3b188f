// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

// Nothing deploys these: the local Arbitrum puts their code where Arbitrum has its precompiles. They are named here
// so that forge compiles them along with the scripts.
import {DevnetArbRetryableTx} from "../devnet/arbos/DevnetArbRetryableTx.sol";
import {DevnetArbSys} from "../devnet/arbos/DevnetArbSys.sol";
