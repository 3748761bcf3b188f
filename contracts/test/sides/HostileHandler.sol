// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../../src/interfaces/IL2LPTGateway.sol";
import {ILivepeerTokenPrime} from "../../src/interfaces/ILivepeerTokenPrime.sol";
import {ITokenGateway} from "../../src/interfaces/arbitrum/ITokenGateway.sol";
import {BridgeMock} from "../mocks/BridgeMock.sol";
import {RelayHandler, Sides} from "./RelayHandler.sol";

/// @title The steps of everybody, with those of a thief among them
contract HostileHandler is RelayHandler {
    BridgeMock private immutable BRIDGE;

    constructor(Sides memory sides, BridgeMock bridge, address[] memory people_)
        RelayHandler(sides, people_)
    {
        BRIDGE = bridge;
    }

    /// @dev Releases and mints by whoever is not the other side's gateway.
    function forgeAMessage(uint256 thief, uint256 id, uint256 amount) external {
        address account = people(thief);
        bytes memory release = abi.encodeCall(IL2LPTGateway.finalizeWithdraw, (id, account, amount));
        bytes memory minting = abi.encodeCall(IL1LPTGateway.finalizeDeposit, (account, account, amount));
        mustFail(account, address(L2), release);
        mustFail(address(L1), address(L2), release);
        mustFail(account, address(L1), minting);
        mustFail(
            account, address(BRIDGE), abi.encodeCall(BRIDGE.executeFrom, (account, address(L1), minting))
        );
        taken["forged message"]++;
    }

    /// @dev Tokens of somebody else, by the token, by an invented `from` and by what the router may say without allowance.
    function takeFromSomebody(uint256 thief, uint256 from, uint256 amount) external {
        (address account, address victim) = (people(thief), people(from));
        amount = bound(amount, 1, 1000 ether);
        mustFail(account, address(LPT_PRIME), abi.encodeCall(ILivepeerTokenPrime.burn, (victim, amount)));
        mustFail(account, address(LPT_PRIME), abi.encodeCall(ILivepeerTokenPrime.mint, (account, amount)));

        bytes memory invented = abi.encodeCall(
            ITokenGateway.outboundTransfer,
            (address(LPT_PRIME), account, amount, 0, 0, abi.encode(victim, abi.encode(1, "")))
        );
        mustFail(account, address(L1), invented);
        mustFail(account, address(L2), invented);
        mustFail(L1.router(), address(L1), invented);
        taken["theft"]++;
    }

    function mustFail(address from, address to, bytes memory call) private {
        vm.prank(from);
        (bool ok,) = to.call(call);
        require(!ok, "a theft worked");
    }
}
