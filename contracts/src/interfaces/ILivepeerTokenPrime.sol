// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title LivepeerToken' (LPT')
/// @notice Stands on Ethereum for LPT that is escrowed on Arbitrum. Only the gateway mints and burns.
interface ILivepeerTokenPrime is IERC20 {
    error ZeroAddress();
    /// @notice Only the gateway mints and burns.
    error OnlyGateway(address caller);

    /// @notice Issues what was escrowed on L2. Only the gateway, like the two below.
    function mint(address to, uint256 amount) external;

    /// @notice Burns without an allowance: the gateway only ever burns its own caller's tokens.
    function burn(address from, uint256 amount) external;

    /// @notice Burns by an allowance that `from` gave to the gateway, and uses it up.
    function burnFrom(address from, uint256 amount) external;

    /// @notice The L1 gateway; the only minter and burner, for ever.
    function gateway() external view returns (address);
}
