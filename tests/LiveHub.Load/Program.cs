using LiveHub.Load;

if (args is ["fair", .. var rest])
{
    return FairWord.Run(rest);
}

// Exit status: 0 all is right, 1 something is lost or wrong, 2 it could not be run.
if (!OperatingSystem.IsLinux())
{
    Console.Error.WriteLine("The load tool runs on Linux: it uses epoll and reads /proc.");
    return 2;
}

try
{
    var options = CommandLine.Parse(args);
    using var stand = new Stand(options);
    var json = stand.Run(text =>
    {
        if (!options.OnlyJson)
        {
            Console.WriteLine(text);
        }
    });
    Console.WriteLine(json.ToJsonString());
    return json["lost"]!.ToJsonString() == "0" && json["wrong"]!.ToJsonString() == "0" ? 0 : 1;
}
catch (Exception stopped) when (stopped is ArgumentException or InvalidOperationException or IOException)
{
    Console.Error.WriteLine(stopped.Message);
    return 2;
}
