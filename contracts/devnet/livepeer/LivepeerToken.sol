// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {ILivepeerToken} from "../../src/interfaces/livepeer/ILivepeerToken.sol";

/// @title Stand-in for the canonical LPT on Arbitrum
/// @dev The real one is built on OpenZeppelin 4.4. Where that differs from today's, this follows it: revert strings
/// instead of custom errors, a transfer before the check of its allowance, an unlimited allowance that is used up like
/// any other, no `eip712Domain()`.
contract LivepeerToken is ERC20, ERC20Permit, AccessControl, ILivepeerToken {
    bytes32 private constant MINTER_ROLE = keccak256("MINTER_ROLE");
    bytes32 private constant BURNER_ROLE = keccak256("BURNER_ROLE");
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    constructor() ERC20("Livepeer Token", "LPT") ERC20Permit("Livepeer Token") {
        _grantRole(DEFAULT_ADMIN_ROLE, msg.sender);
    }

    // --------------------------------------------------------------------------------------------- supply

    function mint(address _to, uint256 _amount) external onlyRole(MINTER_ROLE) {
        require(_to != address(0), "ERC20: mint to the zero address");
        _mint(_to, _amount);
        emit Mint(_to, _amount);
    }

    function burn(uint256 _amount) external onlyRole(BURNER_ROLE) {
        _burnOf(msg.sender, _amount);
    }

    function burnFrom(address _from, uint256 _amount) external onlyRole(BURNER_ROLE) {
        require(allowance(_from, msg.sender) >= _amount, "ERC20: burn amount exceeds allowance");
        _spendAllowance(_from, msg.sender, _amount);
        _burnOf(_from, _amount);
    }

    function _burnOf(address from, uint256 amount) private {
        require(balanceOf(from) >= amount, "ERC20: burn amount exceeds balance");
        _burn(from, amount);
        emit Burn(from, amount);
    }

    // ------------------------------------------------------------------------------ transfers and allowances

    function transfer(address recipient, uint256 amount) public override(ERC20, IERC20) returns (bool) {
        _move(msg.sender, recipient, amount);
        return true;
    }

    function transferFrom(address sender, address recipient, uint256 amount) public override(ERC20, IERC20) returns (bool) {
        _move(sender, recipient, amount);
        require(allowance(sender, msg.sender) >= amount, "ERC20: transfer amount exceeds allowance");
        _spendAllowance(sender, msg.sender, amount);
        return true;
    }

    function approve(address spender, uint256 amount) public override(ERC20, IERC20) returns (bool) {
        require(spender != address(0), "ERC20: approve to the zero address");
        return super.approve(spender, amount);
    }

    function increaseAllowance(address spender, uint256 addedValue) external returns (bool) {
        return approve(spender, allowance(msg.sender, spender) + addedValue);
    }

    function decreaseAllowance(address spender, uint256 subtractedValue) external returns (bool) {
        uint256 current = allowance(msg.sender, spender);
        require(current >= subtractedValue, "ERC20: decreased allowance below zero");
        return approve(spender, current - subtractedValue);
    }

    function _move(address from, address to, uint256 amount) private {
        require(to != address(0), "ERC20: transfer to the zero address");
        require(balanceOf(from) >= amount, "ERC20: transfer amount exceeds balance");
        _transfer(from, to, amount);
    }

    function _spendAllowance(address owner, address spender, uint256 amount) internal override {
        _approve(owner, spender, allowance(owner, spender) - amount);
    }

    // ------------------------------------------------------------------------------------------------ permit

    function permit(
        address owner,
        address spender,
        uint256 value,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) public override(ERC20Permit, IERC20Permit) {
        require(block.timestamp <= deadline, "ERC20Permit: expired deadline");
        bytes32 structHash =
            keccak256(abi.encode(PERMIT_TYPEHASH, owner, spender, value, _useNonce(owner), deadline));
        (address signer,,) = ECDSA.tryRecover(_hashTypedDataV4(structHash), v, r, s);
        require(signer != address(0) && signer == owner, "ERC20Permit: invalid signature");
        _approve(owner, spender, value);
    }

    function nonces(address owner) public view override(ERC20Permit, IERC20Permit) returns (uint256) {
        return super.nonces(owner);
    }

    /// @dev Reverts without data, as a call of a function that is not there does.
    function eip712Domain()
        public
        pure
        override
        returns (bytes1, string memory, string memory, uint256, address, bytes32, uint256[] memory)
    {
        assembly ("memory-safe") {
            revert(0, 0)
        }
    }

    // ------------------------------------------------------------------------------------------------- roles

    function _checkRole(bytes32 role, address account) internal view override {
        if (hasRole(role, account)) return;
        revert(
            string.concat(
                "AccessControl: account ",
                Strings.toHexString(account),
                " is missing role ",
                Strings.toHexString(uint256(role), 32)
            )
        );
    }
}
