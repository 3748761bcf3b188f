// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {ILivepeerTokenPrime} from "../../src/interfaces/ILivepeerTokenPrime.sol";
import {ConditionsTest} from "./ConditionsTest.sol";

contract LivepeerTokenPrimeConditionsTest is ConditionsTest {
    function testFuzz_mint(uint256 who, address anybody, address to, uint256 amount) public {
        address by = caller(who, anybody);
        if (who % 16 == 0) to = address(0);
        // As much as fits beside what there is.
        bool goesThrough = by == address(l1Gateway) && to != address(0) && amount <= type(uint256).max - FUNDS;
        if (goesThrough) {
            changes(
                address(lptPrime),
                entry(to, BALANCES),
                valueOf(address(lptPrime), entry(to, BALANCES)) + amount
            );
            changes(address(lptPrime), SUPPLY, FUNDS + amount);
        }
        bytes memory call = abi.encodeCall(ILivepeerTokenPrime.mint, (to, amount));
        attempt(by, address(lptPrime), 0, call, goesThrough);
    }

    function testFuzz_burn(uint256 who, address anybody, address from, uint256 amount) public {
        address by = caller(who, anybody);
        (from, amount) = holding(who, from, amount);
        bool goesThrough =
            by == address(l1Gateway) && from != address(0) && amount <= lptPrime.balanceOf(from);
        if (goesThrough) isBurnt(from, amount);
        bytes memory call = abi.encodeCall(ILivepeerTokenPrime.burn, (from, amount));
        attempt(by, address(lptPrime), 0, call, goesThrough);
    }

    function testFuzz_burnFrom(uint256 who, address anybody, address from, uint256 amount, uint256 allowance)
        public
    {
        address by = caller(who, anybody);
        (from, amount) = holding(who, from, amount);
        allowance = approve(from, by, allowance);
        bool goesThrough = by == address(l1Gateway) && from != address(0) && amount <= allowance
            && amount <= lptPrime.balanceOf(from);
        if (goesThrough) {
            isBurnt(from, amount);
            isSpent(from, by, allowance, amount);
        }
        bytes memory call = abi.encodeCall(ILivepeerTokenPrime.burnFrom, (from, amount));
        attempt(by, address(lptPrime), 0, call, goesThrough);
    }

    /// @dev Anybody, and nothing of the token changes. Arbitrum's router decides about the fees.
    function testFuzz_registerWithRouter(
        uint256 who,
        address anybody,
        uint96 value,
        uint256 maxGas,
        uint256 gasPriceBid,
        uint256 maxSubmissionCost
    ) public {
        bytes memory call = abi.encodeCall(
            ILivepeerTokenPrime.registerWithRouter, (maxGas, gasPriceBid, maxSubmissionCost)
        );
        attempt(somebody(who, anybody), address(lptPrime), value, call, true);
        assertEq(address(lptPrime).balance, 0, "ether kept");
    }

    // -------------------------------------------------------------------------------------- OpenZeppelin's part

    function testFuzz_approve(uint256 who, address anybody, address spender, uint256 amount) public {
        address by = somebody(who, anybody);
        if (amount % 16 == 0) spender = address(0);
        bool goesThrough = by != address(0) && spender != address(0);
        if (goesThrough) changes(address(lptPrime), allowanceAt(by, spender), amount);
        attempt(by, address(lptPrime), 0, abi.encodeCall(IERC20.approve, (spender, amount)), goesThrough);
    }

    function testFuzz_transfer(uint256 who, address anybody, address to, uint256 amount) public {
        (address by, uint256 some) = holding(who, somebody(who, anybody), amount);
        if (who % 16 == 3) to = address(0);
        bool goesThrough = by != address(0) && to != address(0) && some <= lptPrime.balanceOf(by);
        if (goesThrough) moves(address(lptPrime), by, to, some);
        attempt(by, address(lptPrime), 0, abi.encodeCall(IERC20.transfer, (to, some)), goesThrough);
    }

    function testFuzz_transferFrom(
        uint256 who,
        address anybody,
        address to,
        uint256 amount,
        uint256 allowance
    ) public {
        address by = somebody(who, anybody);
        (address from, uint256 some) = holding(who, anybody, amount);
        if (who % 16 == 3) to = address(0);
        allowance = approve(from, by, allowance);
        bool goesThrough = by != address(0) && from != address(0) && to != address(0) && some <= allowance
            && some <= lptPrime.balanceOf(from);
        if (goesThrough) {
            moves(address(lptPrime), from, to, some);
            isSpent(from, by, allowance, some);
        }
        attempt(by, address(lptPrime), 0, abi.encodeCall(IERC20.transferFrom, (from, to, some)), goesThrough);
    }

    function testFuzz_permit(uint256 who, address spender, uint256 amount, uint256 deadline, bool forged)
        public
    {
        deadline = bound(deadline, block.timestamp - 10, block.timestamp + 10);
        if (who % 16 == 3) spender = address(0);
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 digest = keccak256(
            abi.encodePacked(
                hex"1901",
                lptPrime.DOMAIN_SEPARATOR(),
                keccak256(abi.encode(typehash, alice, spender, amount, 0, deadline))
            )
        );
        (, uint256 key) = makeAddrAndKey(forged ? "mallory" : "alice");
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        bool goesThrough = !forged && deadline >= block.timestamp && spender != address(0);
        if (goesThrough) {
            changes(address(lptPrime), allowanceAt(alice, spender), amount);
            changes(address(lptPrime), entry(alice, NONCES), 1);
        }
        bytes memory call = abi.encodeCall(IERC20Permit.permit, (alice, spender, amount, deadline, v, r, s));
        attempt(bob, address(lptPrime), 0, call, goesThrough);
    }

    // ------------------------------------------------------------------------------------------------------------

    function caller(uint256 who, address anybody) private view returns (address) {
        return who % 4 < 3 ? address(l1Gateway) : somebody(who / 4, anybody);
    }

    /// @dev Mostly who has some, and as much as that or a little more.
    function holding(uint256 seed, address anybody, uint256 amount) private view returns (address, uint256) {
        return (seed % 8 < 6 ? alice : anybody, seed % 8 == 7 ? amount : bound(amount, 0, FUNDS + FUNDS / 4));
    }

    function approve(address holder, address spender, uint256 allowance) private returns (uint256) {
        if (holder == address(0) || spender == address(0)) return 0;
        allowance = allowance % 8 == 0 ? type(uint256).max : bound(allowance, 0, FUNDS + FUNDS / 4);
        vm.prank(holder);
        lptPrime.approve(spender, allowance);
        return allowance;
    }

    function isBurnt(address from, uint256 amount) private {
        changes(
            address(lptPrime),
            entry(from, BALANCES),
            valueOf(address(lptPrime), entry(from, BALANCES)) - amount
        );
        changes(address(lptPrime), SUPPLY, FUNDS - amount);
    }

    function isSpent(address holder, address spender, uint256 allowance, uint256 amount) private {
        uint256 left = allowance == type(uint256).max ? allowance : allowance - amount;
        changes(address(lptPrime), allowanceAt(holder, spender), left);
    }
}
