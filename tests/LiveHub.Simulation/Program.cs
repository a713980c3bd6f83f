using LiveHub.Simulation;
using LiveHub.Simulation.Runs;

// Exit status: 0 all is right, 1 something is wrong, 2 it could not be run.
try
{
    var result = args switch
    {
        ["simulate", .. var rest] => SimulateWord.Run(new(rest, "histories", "commands", "seed", "threads", "nodes"), Console.WriteLine),
        _ => throw new ArgumentException(
            "./dev simulate [--histories 5000] [--commands 500] [--seed 1] [--threads 1] [--nodes 1 or 2]"),
    };
    Console.WriteLine(result.ToJsonString());
    return new[] { "lost", "doubled", "over_budget", "diverged", "failed" }.All(name => result[name]?.GetValue<int>() is null or 0) ? 0 : 1;
}
catch (Exception stopped) when (stopped is ArgumentException or InvalidOperationException or IOException)
{
    Console.Error.WriteLine(stopped.Message);
    return 2;
}
