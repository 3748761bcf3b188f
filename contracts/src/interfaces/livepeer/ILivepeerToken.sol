// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title The canonical LPT on Arbitrum
/// @notice The token's own ABI, apart from the administration of its roles. Its EIP-712 domain is
/// ("Livepeer Token", "1"), and it has no `eip712Domain()`.
interface ILivepeerToken is IERC20Metadata, IERC20Permit {
    event Mint(address indexed to, uint256 amount);
    event Burn(address indexed burner, uint256 amount);

    function mint(address _to, uint256 _amount) external;

    function burn(uint256 _amount) external;

    function burnFrom(address _from, uint256 _amount) external;

    function increaseAllowance(address spender, uint256 addedValue) external returns (bool);

    function decreaseAllowance(address spender, uint256 subtractedValue) external returns (bool);
}
