using System.Globalization;

namespace LiveHub.Load;

/// <summary>Reads the command line. A wish that cannot be met is an <see cref="ArgumentException"/> with a
/// sentence.</summary>
internal static class CommandLine
{
    private static readonly string[] Scenarios = ["join", "ideas", "votes", "reconnect", "slow", "soak", "hall", "day", "half", "whole"];

    public static Options Parse(string[] args)
    {
        if (args.Length == 0 || !Scenarios.Contains(args[0]))
        {
            throw new ArgumentException(Usage.Text);
        }

        var options = new Options { Scenario = args[0] };
        for (var i = 1; i < args.Length; i++)
        {
            options = With(options, args, ref i);
        }

        return Checked(options);
    }

    private static Options With(Options options, string[] args, ref int i) => args[i] switch
    {
        "--live" => options with { Live = true },
        "--burst" => options with { Burst = true },
        "--minute" => options with { Minute = true },
        "--json" => options with { OnlyJson = true },
        "--phones" => options with { Phones = Number(args, ref i) },
        "--sessions" => options with { Sessions = Number(args, ref i) },
        "--nodes" => options with { Nodes = Number(args, ref i) },
        "--runs" => options with { Runs = Number(args, ref i) },
        "--seed" => options with { Seed = Number(args, ref i) },
        "--seconds" => options with { Seconds = Number(args, ref i) },
        "--url" => options with { Url = new(Value(args, ref i)) },
        "--against" => options with { Against = Mode(Value(args, ref i)) },
        "--fault" => options with { Fault = Named(Value(args, ref i)) },
        var other => throw new ArgumentException($"{other} is not known.\n{Usage.Text}"),
    };

    private static Options Checked(Options options) => options switch
    {
        { Scenario: not "votes" } when options is { Live: true } or { Burst: true } or { Minute: true }
            or { Against: not null } or { Fault: not Fault.None } =>
            throw new ArgumentException("--live, --burst, --minute, --against and --fault go with votes only."),
        { Burst: true, Minute: true } => throw new ArgumentException("--burst and --minute do not go together."),
        { Fault: not Fault.None } when options is not { Nodes: > 1, Live: true, Burst: false, Runs: 1 } =>
            throw new ArgumentException("--fault wants --live and --nodes 2, one run, and no --burst."),
        { Against: not null, Nodes: > 1 } => throw new ArgumentException("The bare hub has one node."),
        { Url: not null, Nodes: > 1 } => throw new ArgumentException("--nodes starts nodes; --url has them already."),
        { Scenario: "soak" or "hall" or "day" or "half" or "whole", Sessions: > 1 } => throw new ArgumentException("soak, hall and days are one session."),
        { Scenario: "soak", Phones: > 1_500 } =>
            throw new ArgumentException("A session seats 2,000: soak wants 1,500 phones at most, so that some can be away."),
        _ when options.Phones < 2 * options.Sessions =>
            throw new ArgumentException("Each session wants two phones or more."),
        { Scenario: "slow" } when options.Phones < 75 * options.Sessions =>
            throw new ArgumentException("slow wants 75 phones or more a session: 60 edit, the last fifth is slow."),
        _ => options,
    };

    private static string Mode(string name) => name switch
    {
        "bare-tick" => "tick",
        "bare-each" => "each",
        _ => throw new ArgumentException("--against takes bare-tick or bare-each."),
    };

    private static Fault Named(string name) => name switch
    {
        "kill-node" => Fault.KillNode,
        "kill-redis" => Fault.KillRedis,
        "freeze-redis" => Fault.FreezeRedis,
        _ => throw new ArgumentException("--fault takes kill-node, kill-redis or freeze-redis."),
    };

    private static int Number(string[] args, ref int i)
    {
        var name = args[i];
        var text = Value(args, ref i);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"{name} takes a number above 0.");
    }

    private static string Value(string[] args, ref int i) =>
        ++i < args.Length ? args[i] : throw new ArgumentException($"{args[i - 1]} wants a value.");
}
