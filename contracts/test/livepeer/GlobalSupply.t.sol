// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {L2LPTDataCache} from "../../devnet/livepeer/L2LPTDataCache.sol";
import {LivepeerTest} from "./LivepeerTest.sol";

/// @dev What the Minter counts: LPT on L2, and what of today's LPT is on L1.
contract GlobalSupplyTest is LivepeerTest {
    function test_CountsTheDataCacheToo() public {
        uint256 onL2 = lpt.totalSupply();
        assertEq(minter.getGlobalTotalSupply(), onL2);
        register(new L2LPTDataCache(9 ether, 2 ether));
        assertEq(minter.getGlobalTotalSupply(), onL2 + 7 ether);
        register(new L2LPTDataCache(1 ether, 2 ether));
        assertEq(minter.getGlobalTotalSupply(), onL2, "never less than what is on L2");
    }

    /// @dev What a round may mint is a part of that sum.
    function test_ARoundMintsByTheGlobalSupply() public {
        register(new L2LPTDataCache(1_000_000 ether, 0));
        vm.prank(address(rounds));
        minter.setCurrentRewardTokens();
        uint256 supply = lpt.totalSupply() + 1_000_000 ether;
        assertEq(minter.currentMintableTokens(), supply * minter.inflation() / 1_000_000_000);
        assertGt(minter.currentMintableTokens(), 0);
    }

    /// @dev Escrowed LPT stays in the supply of L2. A cache that counted LivepeerToken' would count it twice.
    function test_ACacheThatCountedWhatStandsForTheEscrowWouldIssueTooMuch() public {
        uint256 before = minter.getGlobalTotalSupply();
        address gateway = makeAddr("the gateway");
        vm.prank(alice);
        assertTrue(lpt.transfer(gateway, 5 ether));
        assertEq(minter.getGlobalTotalSupply(), before, "a deposit changes nothing");
        register(new L2LPTDataCache(5 ether, 0));
        assertEq(minter.getGlobalTotalSupply(), before + 5 ether, "counted twice");
    }

    function register(L2LPTDataCache cache) private {
        controller.setContractInfo(keccak256("L2LPTDataCache"), address(cache), bytes20(0));
    }
}
