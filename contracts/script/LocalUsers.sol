// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {SharedAccount} from "../devnet/accounts/SharedAccount.sol";
import {Crowd} from "../devnet/livepeer/Crowd.sol";
import {Names} from "../devnet/names/Names.sol";

/// @title What users have besides the bridge: an account of several owners, names, and a crowd of orchestrators
/// @dev Tests of the app deploy them. Named among the scripts so that forge compiles them along with these.
library LocalUsers {
    bytes internal constant SHARED_ACCOUNT = type(SharedAccount).creationCode;
    bytes internal constant NAMES = type(Names).creationCode;
    bytes internal constant CROWD = type(Crowd).creationCode;
}
