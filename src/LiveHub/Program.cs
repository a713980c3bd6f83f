using LiveHub;
using LiveHub.Access;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.WebHost.UseWebRoot(Path.Combine(builder.Environment.ContentRootPath, "wwwroot"));
    if (builder.Configuration["urls"] is null)
    {
        builder.WebHost.UseUrls("http://*:5080");
    }

    builder.AddLiveHub(LiveHubSettings.From(builder.Configuration));
    var app = builder.Build();
    app.MapLiveHub();
    app.Lifetime.ApplicationStarted.Register(() => Greeting.Print(app.Urls));
    await app.RunAsync();
    return 0;
}
catch (StartRefused no)
{
    await Console.Error.WriteLineAsync(no.Message);
    return 1;
}
