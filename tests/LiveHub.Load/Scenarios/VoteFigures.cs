using System.Text.Json.Nodes;
using LiveHub.Load.Measure;
using LiveHub.Load.Servers;

namespace LiveHub.Load.Scenarios;

/// <summary>When votes were shown to those who may see them, on which node, and how often nodes got in each other's
/// way.</summary>
internal sealed class VoteFigures(Round round, VoteRound vote, bool live)
{
    /// <summary>Counts what was shown when, over all phones and for those of each node that says its name.</summary>
    public void CountVisible()
    {
        var unseen = 0;
        var nodes = new SortedDictionary<string, Histogram>(StringComparer.Ordinal);
        foreach (var session in vote.Sessions)
        {
            var all = VoteRound.Stored(vote.Of(session));
            foreach (var phone in session.Phones)
            {
                var shown = nodes.TryGetValue(phone.Node ?? "", out var known) ? known : nodes[phone.Node ?? ""] = new();
                unseen += live
                    ? phone.Shared.Timeline!.Count(all, shown)
                    : phone.Own.Timeline!.Count(VoteRound.Stored(vote.Of(phone)), shown);
            }
        }

        foreach (var shown in nodes.Values)
        {
            round.Visible.Add(shown);
        }

        round.Blame(unseen, "a vote was never shown to somebody who may see it");
        if (nodes.Count > 1)
        {
            round.More["visible_ms_by_node"] =
                new JsonObject(nodes.Select(node => KeyValuePair.Create(node.Key, (JsonNode?)Report.Parts(node.Value))));
            round.More["phones_by_node"] = new JsonObject(vote.Phones.CountBy(phone => phone.Node ?? "")
                .Select(node => KeyValuePair.Create(node.Key, (JsonNode?)node.Value)));
        }
    }

    /// <summary>The share of appends that were decided again, where the nodes tell.</summary>
    public void CountClashes(Appends? since)
    {
        if (since is { } appends)
        {
            round.More["appends"] = appends.Stored;
            round.More["clash_share"] = Report.Rounded(appends.ClashShare, 4);
        }
    }
}
