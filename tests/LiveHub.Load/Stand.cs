using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;
using LiveHub.Load.Scenarios;
using LiveHub.Load.Servers;

namespace LiveHub.Load;

/// <summary>Sets up the servers, warms them, and plays the runs, each followed by the same on the bare hub when there is
/// one.</summary>
internal sealed class Stand : IDisposable
{
    private const int WarmingRounds = 2;

    /// <summary>CPU seconds in a second below which a server does nothing any more.</summary>
    private const double IdleCpu = 0.05;

    /// <summary>Seconds to wait for that.</summary>
    private const int LongestCooling = 15;

    private readonly Options _options;
    private readonly Loop _loop = new();
    private readonly ServerUnderLoad _server;
    private readonly ServerUnderLoad? _bare;
    private readonly int[] _bareDots = new int[Votes.Ideas];
    private readonly PosixSignalRegistration[] _signals;

    public Stand(Options options)
    {
        _options = options;
        OpenFiles.Check(options.Phones);
        _server = Serve(options);
        _bare = options.Against is { } mode ? StartedServer.Bare(mode) : null;
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }
            .Select(signal => PosixSignalRegistration.Create(signal, _ => EndServers()))];
    }

    /// <summary>Plays everything.</summary>
    /// <param name="tell">Is told what people may want to read.</param>
    /// <returns>The figures: of the one run, or medians.</returns>
    public JsonObject Run(Action<string> tell)
    {
        var runs = new List<JsonObject>();
        _loop.Run(async () =>
        {
            tell("warming up ...");
            await WarmUp(_options.ForWarmUp());
            var scenario = Scenario(new(_loop, _server, _options));
            IScenario? bare = _bare is null ? null : new BareVotes(new(_loop, _bare, _options), _bareDots);
            for (var run = 1; run <= _options.Runs; run++)
            {
                runs.Add(await Measure(scenario, bare, $"run {run} of {_options.Runs}", tell));
            }
        });
        return Report.Medians(runs);
    }

    public void Dispose()
    {
        EndServers();
        _loop.Dispose();
        Array.ForEach(_signals, signal => signal.Dispose());
    }

    /// <summary>Also when this program is told to stop: no server is left behind.</summary>
    private void EndServers()
    {
        _server.Dispose();
        _bare?.Dispose();
    }

    private static ServerUnderLoad Serve(Options options)
    {
        if (options.Url is { } url)
        {
            return new ServerElsewhere(url);
        }

        Repository.BuildServer(pages: options.Scenario == "hall");
        return options.Nodes > 1 ? ClusterServer.Start(options.Nodes) : StartedServer.LiveHub();
    }

    private async Task WarmUp(Options options)
    {
        await WarmUp(Scenario(new(_loop, _server, options)), _server);
        if (_bare is not null)
        {
            await WarmUp(new BareVotes(new(_loop, _bare, options), _bareDots), _bare);
        }
    }

    /// <summary>Plays what is not counted. The runtime compiles what is used much, in its own time and in several steps:
    /// after one round only, the first run would pay for that.</summary>
    private async Task WarmUp(IScenario scenario, ServerUnderLoad server)
    {
        for (var round = 1; round <= WarmingRounds; round++)
        {
            await scenario.Play(warmUp: true);
            for (var second = 0; second < LongestCooling; second++)
            {
                var before = server.CpuSeconds;
                await _loop.Delay(TimeSpan.FromSeconds(1));
                if (server.CpuSeconds - before is null or < IdleCpu)
                {
                    break;
                }
            }
        }
    }

    private async Task<JsonObject> Measure(IScenario scenario, IScenario? bare, string run, Action<string> tell)
    {
        var round = await scenario.Play(warmUp: false);
        var json = Report.Json(_options, round);
        var crowd = $"{_options.Phones} phones, {_options.Sessions} session(s)";
        tell(Report.Table($"{_options.Scenario}, {crowd}, {run}", round));
        if (bare is not null)
        {
            var floor = await bare.Play(warmUp: false);
            Report.AddBare(json, round, floor);
            tell(Report.Table($"bare hub, one send per {_options.Against}, {_options.Phones} phones, {run}", floor));
        }

        return json;
    }

    private static IScenario Scenario(Bench bench) => bench.Options.Scenario switch
    {
        "join" => new Join(bench),
        "ideas" => new Ideas(bench),
        "votes" => new Votes(bench),
        "reconnect" => new Reconnect(bench),
        "slow" => new Slow(bench),
        "soak" => new Soak(bench),
        "hall" => new Hall(bench),
        "day" => new Day(bench, DayPlan.Wish),
        "half" => new Day(bench, _ => DayPlan.Learnathon("halfDay", bench.Options.Phones)),
        "whole" => new Day(bench, _ => DayPlan.Learnathon("wholeDay", bench.Options.Phones)),
        var other => throw new ArgumentException($"{other} is not a scenario."),
    };
}
