// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @title ExpiringPause, the pause of withdrawals on L1, for any number of pauses at any times
/// @dev Time is an argument that never goes back.
contract PauseModel {
    uint256 private constant MAX_PAUSE = 30 days;

    bool private flag; // Pausable's own
    uint256 private pausableFrom;

    uint256 private time;
    uint256 private began; // the last pause
    uint256 private ended; // the last pause, by itself or by the owner

    constructor(uint256 deployedAt) {
        time = deployedAt;
        begin();
    }

    modifier notBefore(uint256 timestamp) {
        require(timestamp >= time);
        time = timestamp;
        _;
    }

    function pause(uint256 timestamp) external notBefore(timestamp) {
        require(!paused());
        require(time >= pausableFrom);
        assert(time - ended >= ended - began); // open for as long as the last pause has lasted
        begin();
    }

    function unpause(uint256 timestamp) external notBefore(timestamp) {
        if (!paused()) return;
        flag = false;
        pausableFrom = time + (time - began);
        ended = time;
    }

    function expires(uint256 timestamp) external notBefore(timestamp) {
        assert(!paused() || time < began + MAX_PAUSE);
    }

    function begin() private {
        flag = true;
        pausableFrom = time + 2 * MAX_PAUSE;
        began = time;
        ended = time + MAX_PAUSE;
    }

    function paused() private view returns (bool) {
        return flag && time + MAX_PAUSE < pausableFrom;
    }
}
