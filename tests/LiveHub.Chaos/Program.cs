using LiveHub.Chaos;
using LiveHub.Chaos.Broken;
using LiveHub.Chaos.Words;

if (OwnNode.IsWanted)
{
    await OwnNode.Run();
    return 0;
}

try
{
    var options = new Options(args);
    var report = options.Word switch
    {
        "" => await RoundsWord.Run(options),
        "kills" => await Kills.Run(options),
        "sqlite-kills" => await SqliteKills.Run(options),
        "repeats" => await RepeatedIds.Run(options),
        "budget" => await Budget.Run(options),
        "broken" => await BrokenBuilds.Run(options),
        _ => throw new ArgumentException($"There is no '{options.Word}': kills, sqlite-kills, repeats, budget, broken, or nothing for rounds."),
    };
    Console.WriteLine(report);
    return report.IsGood ? 0 : 1;
}
catch (Exception e) when (e is ArgumentException or FormatException)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
