using Microsoft.AspNetCore.SignalR;

namespace LiveHub.BareHub;

/// <summary>Everybody is in one room and hears the tallies.</summary>
internal sealed class VoteHub(Tally tally) : Hub
{
    public const string Room = "room";

    /// <summary>From now on this connection hears "tally": the running number, and dots by idea.</summary>
    public Task Join() => Groups.AddToGroupAsync(Context.ConnectionId, Room);

    /// <summary>Counts one vote and returns its running number.</summary>
    public async Task<long> Vote(int ideaIndex)
    {
        var (number, dots) = tally.Add(ideaIndex);
        if (tally.TellsEach)
        {
            await Clients.Group(Room).SendAsync(
                "tally", number, new Dictionary<int, int> { [ideaIndex] = dots }, Context.ConnectionAborted);
        }

        return number;
    }
}
