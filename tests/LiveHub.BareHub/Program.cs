using LiveHub.BareHub;

// The floor that LiveHub is compared with: the same framework, no rules, no store.
//   --port 5090 --mode tick   one group send per 50 ms in which something changed
//   --port 5090 --mode each   one group send per vote
var builder = WebApplication.CreateBuilder(args);
var each = builder.Configuration["mode"] == "each";
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.UseUrls($"http://127.0.0.1:{builder.Configuration["port"] ?? "5090"}");
builder.Services.AddSignalR();
builder.Services.AddSingleton(new Tally(each));
if (!each)
{
    builder.Services.AddHostedService<Ticker>();
}

var app = builder.Build();
app.MapGet("/health/ready", () => "ready");
app.MapHub<VoteHub>("/hub");
app.Run();
