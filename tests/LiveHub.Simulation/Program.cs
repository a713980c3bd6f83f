using LiveHub.Simulation;
using LiveHub.Simulation.Hostile;
using LiveHub.Simulation.Runs;

// Exit status: 0 all is right, 1 something is wrong, 2 it could not be run.
try
{
    var result = args switch
    {
        ["simulate", .. var rest] => SimulateWord.Run(new(rest, "histories", "commands", "seed", "threads", "nodes"), Console.WriteLine),
        ["hostile", .. var rest] => HostileWord.Run(new(rest, "frames", "seed", "url"), Console.WriteLine),
        _ => throw new ArgumentException(
            "./dev simulate [--histories 5000] [--commands 500] [--seed 1] [--threads 1] [--nodes 1 or 2]\n"
            + "./dev hostile [--frames 1000000] [--seed 1] [--url U]"),
    };
    Console.WriteLine(result.ToJsonString());
    var wrong = args[0] == "hostile"
        ? HostileRun.Complaints(result).Any()
        : new[] { "lost", "doubled", "over_budget", "diverged", "failed" }.Any(name => result[name]!.GetValue<int>() != 0);
    return wrong ? 1 : 0;
}
catch (Exception stopped) when (stopped is ArgumentException or InvalidOperationException or IOException)
{
    Console.Error.WriteLine(stopped.Message);
    return 2;
}
