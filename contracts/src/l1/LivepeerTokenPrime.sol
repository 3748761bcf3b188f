// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ILPTGateway} from "../interfaces/ILPTGateway.sol";
import {ILivepeerTokenPrime} from "../interfaces/ILivepeerTokenPrime.sol";
import {IL1GatewayRouter} from "../interfaces/arbitrum/IGatewayRouter.sol";

/// @title LivepeerToken' (LPT')
///
/// ASSUMPTIONS
/// - `gateway` is the L1 gateway. It is deployed after this token, so its address is predicted, and the deployment
///   checks it.
///
/// INVARIANTS
/// - Supply changes only by the gateway's calls; nobody can ever be given that power.
/// - Arbitrum's routers are told of no other gateway. The router is the gateway's; it gets the caller's ether and no word
///   over anybody's tokens.
contract LivepeerTokenPrime is ILivepeerTokenPrime, ERC20, ERC20Permit {
    /// @inheritdoc ILivepeerTokenPrime
    address public immutable gateway;

    constructor(address gateway_) ERC20("LivepeerToken'", "LPT'") ERC20Permit("LivepeerToken'") {
        require(gateway_ != address(0), ZeroAddress());
        gateway = gateway_;
    }

    modifier onlyGateway() {
        require(msg.sender == gateway, OnlyGateway(msg.sender));
        _;
    }

    /// @inheritdoc ILivepeerTokenPrime
    function mint(address to, uint256 amount) external onlyGateway {
        _mint(to, amount);
    }

    /// @inheritdoc ILivepeerTokenPrime
    function burn(address from, uint256 amount) external onlyGateway {
        _burn(from, amount);
    }

    /// @inheritdoc ILivepeerTokenPrime
    function burnFrom(address from, uint256 amount) external onlyGateway {
        _spendAllowance(from, msg.sender, amount);
        _burn(from, amount);
    }

    /// @inheritdoc ILivepeerTokenPrime
    function isArbitrumEnabled() external pure returns (uint8) {
        return 0xb1;
    }

    /// @inheritdoc ILivepeerTokenPrime
    function registerWithRouter(uint256 maxGas, uint256 gasPriceBid, uint256 maxSubmissionCost)
        external
        payable
        returns (uint256 sequenceNumber)
    {
        address router = ILPTGateway(gateway).router();
        require(router != address(0), NoRouter());
        return IL1GatewayRouter(router).setGateway{value: msg.value}(
            gateway, maxGas, gasPriceBid, maxSubmissionCost, msg.sender
        );
    }
}
