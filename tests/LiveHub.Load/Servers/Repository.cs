using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LiveHub.Load.Servers;

/// <summary>Where the programs of this repository lie once they are built.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution, above where this program lies.</summary>
    public static string Root { get; } = FindRoot();

    public static string Server => Path.Combine(Root, "src/LiveHub/bin/Release/net10.0/LiveHub.dll");

    /// <summary>Built along with this program, so in the same configuration.</summary>
    public static string BareHub => AppContext.BaseDirectory.TrimEnd('/')
        .Replace("LiveHub.Load", "LiveHub.BareHub", StringComparison.Ordinal) + "/LiveHub.BareHub.dll";

    /// <summary>Builds the server in Release; quick when nothing changed.</summary>
    /// <param name="pages">Whether its pages, too.</param>
    public static void BuildServer(bool pages)
    {
        string[] build = ["build", "-c", "Release", "src/LiveHub", "--nologo", "-v", "quiet", $"-p:SkipWeb={!pages}"];
        var start = new ProcessStartInfo("dotnet", build)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var building = Process.Start(start)!;
        var said = building.StandardOutput.ReadToEnd();
        building.WaitForExit();
        if (building.ExitCode != 0)
        {
            throw new InvalidOperationException($"src/LiveHub does not build:\n{said}");
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LiveHub.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("LiveHub.sln is not above this program.");
    }
}
