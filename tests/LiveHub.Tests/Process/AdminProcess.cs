using System.Diagnostics;

namespace LiveHub.Tests.Process;

/// <summary>A word on the command line, as an administrator types it.</summary>
public static class AdminProcess
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="settings">As environment: LiveHub__DataDirectory and the like.</param>
    public static async Task<(int Status, string Said)> Run(IReadOnlyDictionary<string, string> settings, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(LiveHubSettings).Assembly.Location, .. words])
        {
            WorkingDirectory = Repo.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }

    /// <summary>The same, on SQLite in a directory.</summary>
    public static Task<(int Status, string Said)> On(string data, params string[] words) =>
        Run(new Dictionary<string, string> { ["LiveHub__DataDirectory"] = data }, words);
}
