// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

/// @title A pause that ends by itself, and does not come again at once
///
/// INVARIANTS
/// - No pause lasts longer than `MAX_PAUSE`, not even the one that a contract starts with.
/// - After a pause there is none for as long as it lasted, counted in seconds; SECURITY.md names the limits.
abstract contract ExpiringPause is Pausable {
    uint256 public constant MAX_PAUSE = 30 days;

    /// @dev When the next pause may begin. While paused: as if the pause lasted as long as it may, so that it began
    /// `2 * MAX_PAUSE` before.
    uint40 private _pausableFrom;

    /// @notice A pause may not begin before the timestamp `pausableFrom`.
    error PausedTooRecently(uint256 pausableFrom);

    /// @notice When the next pause may begin, as a timestamp: as long after the last one as that one lasted.
    function pausableFrom() external view returns (uint256) {
        return _pausableFrom;
    }

    /// @notice When the present pause ends by itself, as a timestamp; zero while there is none.
    function pausedUntil() external view returns (uint256) {
        return paused() ? _pausableFrom - MAX_PAUSE : 0;
    }

    /// @dev Pausable's own flag stays set when a pause has run out.
    function paused() public view virtual override returns (bool) {
        return super.paused() && block.timestamp + MAX_PAUSE < _pausableFrom;
    }

    function _pause() internal virtual override {
        super._pause();
        require(block.timestamp >= _pausableFrom, PausedTooRecently(_pausableFrom));
        // A timestamp needs 40 bits in 34,000 years.
        // forge-lint: disable-next-line(unsafe-typecast)
        _pausableFrom = uint40(block.timestamp + 2 * MAX_PAUSE);
    }

    function _unpause() internal virtual override {
        // It has run out, perhaps while the owner's signatures were collected: there is nothing left to end.
        if (super.paused() && !paused()) return;

        super._unpause();
        uint256 began = _pausableFrom - 2 * MAX_PAUSE;
        // forge-lint: disable-next-line(unsafe-typecast)
        _pausableFrom = uint40(block.timestamp + (block.timestamp - began));
    }
}
