using LiveHub.Chaos.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace LiveHub.Chaos.Broken;

/// <summary>The product, run by this program: composed as it composes itself, but for the clock, and for what is broken on
/// purpose to see that the checks notice.</summary>
internal static class OwnNode
{
    /// <summary>Names what is broken.</summary>
    public const string Variable = "CHAOS_BROKEN";

    /// <summary>Whether this process was started to be a node.</summary>
    public static bool IsWanted => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") is not null
        && (Environment.GetEnvironmentVariable(Variable) ?? Environment.GetEnvironmentVariable(ClockFile.Variable)) is not null;

    public static async Task Run()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseWebRoot(Path.Combine(builder.Environment.ContentRootPath, "wwwroot"));
        if (Environment.GetEnvironmentVariable(ClockFile.Variable) is { } file)
        {
            var port = new Uri(Environment.GetEnvironmentVariable("ASPNETCORE_URLS")!).Port;
            builder.Services.AddSingleton<TimeProvider>(new WrongClock(file, port));
        }

        var settings = LiveHubSettings.From(builder.Configuration);
        builder.AddLiveHub(settings);
        if (Environment.GetEnvironmentVariable(Variable) is { } name)
        {
            Breakages.Break(builder, settings, name);
        }

        var app = builder.Build();
        app.MapLiveHub();
        await app.RunAsync();
    }
}
