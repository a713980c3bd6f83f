using LiveHub;
using LiveHub.Access;
using LiveHub.Admin;
using LiveHub.Start;
using LiveHub.Tls;

var desktop = Desktop.Of(args);
try
{
    var (demo, arguments) = Demo.In(desktop.Arguments);
    var word = AdminWords.In(arguments);
    var builder = Installation.Builder(word is null ? arguments : []);
    var settings = Installation.Placed(LiveHubSettings.From(builder.Configuration), builder.Environment.ContentRootPath);
    if (word is not null)
    {
        return await word.Run(new([.. arguments[1..]], settings, builder.Environment.ContentRootPath, Console.Out));
    }

    var page = builder.ListenAt(settings).Here;
    if (desktop.IsHere && await TakenPort.IsOurs(page))
    {
        Console.WriteLine($"LiveHub runs already: {page}");
        desktop.Open(page);
        return 0;
    }

    builder.AddLiveHub(settings);
    var app = builder.Build();
    app.MapLiveHub();
    app.Lifetime.ApplicationStarted.Register(() =>
    {
        Greeting.Print(app.Urls, app.Services.GetService<ServerCertificate>(), desktop.IsHere, Console.Out);
        desktop.Open(page);
        _ = demo?.Begin(app.Services, page, Console.Out);
    });
    await app.RunOrSay();
    return 0;
}
catch (StartRefused no)
{
    await Console.Error.WriteLineAsync(no.Message);
    desktop.WaitUntilRead();
    return 1;
}
