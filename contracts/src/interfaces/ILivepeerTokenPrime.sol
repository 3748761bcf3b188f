// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title LivepeerToken' (LPT')
/// @notice Stands on Ethereum for LPT that is escrowed on Arbitrum. Only the gateway mints and burns.
interface ILivepeerTokenPrime is IERC20 {
    error ZeroAddress();
    /// @notice Only the gateway mints and burns.
    error OnlyGateway(address caller);
    /// @notice The gateway has no router to register with.
    error NoRouter();

    /// @notice Issues what was escrowed on L2. Only the gateway, like the two below.
    function mint(address to, uint256 amount) external;

    /// @notice Burns without an allowance: the gateway only ever burns its own caller's tokens.
    function burn(address from, uint256 amount) external;

    /// @notice Burns by an allowance that `from` gave to the gateway, and uses it up.
    function burnFrom(address from, uint256 amount) external;

    /// @notice The L1 gateway; the only minter and burner, for ever.
    function gateway() external view returns (address);

    /// @notice Always 0xb1: by this Arbitrum's router on L1 knows a token that may name its own gateway.
    function isArbitrumEnabled() external pure returns (uint8);

    /// @notice Has Arbitrum's routers send this token through `gateway`: the one on L1 at once, the one on L2 by a ticket.
    /// Anyone, any number of times: it can name no other gateway.
    /// @dev `msg.value` pays for the ticket: `maxSubmissionCost + maxGas * gasPriceBid`. What is left of it goes to the
    /// caller on L2, or to the caller's alias if it has code.
    /// @return sequenceNumber The ticket's message number in Arbitrum's delayed inbox.
    function registerWithRouter(uint256 maxGas, uint256 gasPriceBid, uint256 maxSubmissionCost)
        external
        payable
        returns (uint256 sequenceNumber);
}
