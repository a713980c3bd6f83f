using System.Text.Json.Nodes;

namespace LiveHub.Simulation.Hostile;

/// <summary>./dev hostile: the long run.</summary>
internal static class HostileWord
{
    private const int Turns = 5;

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(6);

    public static JsonObject Run(Options options, Action<string> say)
    {
        var url = options.Text("url") is { } text ? new Uri(text) : null;
        var run = new HostileRun(options.Number("frames", 1_000_000), options.Number("seed", 1), Turns, Quiet);
        var result = run.Run(url, say).GetAwaiter().GetResult();
        foreach (var complaint in HostileRun.Complaints(result))
        {
            say("Wrong: " + complaint);
        }

        return result;
    }
}
