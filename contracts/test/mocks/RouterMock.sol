// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ILivepeerTokenPrime} from "../../src/interfaces/ILivepeerTokenPrime.sol";

/// @dev Either of Arbitrum's routers, as far as the bridge is concerned.
contract RouterMock {
    address public inbox;
    address public counterpartGateway;
    mapping(address l1Token => address) public getGateway;
    address public creditBackAddress;

    constructor(address inbox_) {
        inbox = inbox_;
    }

    function connect(RouterMock counterpart) external {
        counterpartGateway = address(counterpart);
    }

    function setGateway(address gateway, uint256, uint256, uint256, address creditBackAddress_)
        external
        payable
        returns (uint256)
    {
        require(ILivepeerTokenPrime(msg.sender).isArbitrumEnabled() == 0xb1, "NOT_ARB_ENABLED");
        getGateway[msg.sender] = gateway;
        creditBackAddress = creditBackAddress_;
        return 7;
    }

    /// @dev What the ticket does on L2.
    function setGateway(address[] calldata l1Tokens, address[] calldata gateways) external {
        getGateway[l1Tokens[0]] = gateways[0];
    }
}
