// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {BondingManager} from "./BondingManager.sol";
import {Controller} from "./Controller.sol";
import {L2LPTDataCache} from "./L2LPTDataCache.sol";
import {LivepeerToken} from "./LivepeerToken.sol";
import {Minter} from "./Minter.sol";
import {RoundsManager} from "./RoundsManager.sol";
import {TicketBroker} from "./TicketBroker.sol";

/// @param roundLength In blocks.
/// @param roundLockAmount The locked part of a round, in parts per million.
/// @param firstRound The number of the round that begins with the deployment.
/// @param unbondingPeriod In rounds.
/// @param inflation New LPT per round, in parts per billion of the supply.
/// @param initialSupply In wei of LPT, minted to the deployer.
struct LivepeerConfig {
    uint256 roundLength;
    uint256 roundLockAmount;
    uint256 firstRound;
    uint64 unbondingPeriod;
    uint256 maxTranscoders;
    uint256 inflation;
    uint256 initialSupply;
}

struct Livepeer {
    Controller controller;
    LivepeerToken token;
    BondingManager bondingManager;
    RoundsManager roundsManager;
    Minter minter;
    TicketBroker ticketBroker;
    L2LPTDataCache dataCache;
}

/// @title How the stand-ins are deployed: by the local chains and by the tests alike
library LivepeerDeploy {
    /// @param deployer Who calls: it keeps the administration of the token's roles, and the right to mint.
    function deploy(LivepeerConfig memory config, address deployer) internal returns (Livepeer memory lp) {
        lp.controller = new Controller();
        lp.token = new LivepeerToken();
        lp.bondingManager =
            new BondingManager(lp.controller, config.unbondingPeriod, config.maxTranscoders);
        lp.roundsManager = new RoundsManager(
            lp.controller, config.roundLength, config.roundLockAmount, config.firstRound
        );
        lp.minter = new Minter(lp.controller, config.inflation);
        lp.ticketBroker = new TicketBroker(lp.controller);

        // Nothing of today's LPT is on L1 here.
        lp.dataCache = new L2LPTDataCache(0, 0);

        _register(lp.controller, "LivepeerToken", address(lp.token));
        _register(lp.controller, "L2LPTDataCache", address(lp.dataCache));
        _register(lp.controller, "BondingManager", address(lp.bondingManager));
        _register(lp.controller, "RoundsManager", address(lp.roundsManager));
        _register(lp.controller, "Minter", address(lp.minter));
        // The Minter knows the payments' contract by an older name.
        _register(lp.controller, "TicketBroker", address(lp.ticketBroker));
        _register(lp.controller, "JobsManager", address(lp.ticketBroker));

        bytes32 minterRole = keccak256("MINTER_ROLE");
        lp.token.grantRole(minterRole, address(lp.minter));
        lp.token.grantRole(minterRole, deployer);
        lp.token.mint(deployer, config.initialSupply);
    }

    function _register(Controller controller, string memory name, address location) private {
        controller.setContractInfo(keccak256(bytes(name)), location, bytes20(0));
    }
}
