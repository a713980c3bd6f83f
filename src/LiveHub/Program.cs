using LiveHub;
using LiveHub.Access;
using LiveHub.Admin;
using LiveHub.Start;
using LiveHub.Tls;

var desktop = Desktop.Of(args);
try
{
    var word = AdminWords.In(desktop.Arguments);
    var builder = Installation.Builder(word is null ? desktop.Arguments : []);
    var settings = Installation.Placed(LiveHubSettings.From(builder.Configuration), builder.Environment.ContentRootPath);
    if (word is not null)
    {
        return await word.Run(new([.. desktop.Arguments[1..]], settings, builder.Environment.ContentRootPath, Console.Out));
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
