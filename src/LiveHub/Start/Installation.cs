using System.Reflection;
using Microsoft.Extensions.Configuration.Memory;

namespace LiveHub.Start;

/// <summary>Where the program lies, and so its appsettings.json, its pages and its data: never where somebody happened to
/// start it.</summary>
internal static class Installation
{
    private const string SettingsInside = "appsettings.json";

    private static readonly Assembly Inside = typeof(Installation).Assembly;

    /// <summary>Made by `./dev package`: one file, with the pages in it.</summary>
    public static bool IsOneFile { get; } = Inside.GetManifestResourceInfo(SettingsInside) is not null;

    /// <summary>As in 0.9.0.</summary>
    public static string Version { get; } =
        Inside.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The directory of the one file or of a publish; in a clone, its root.</summary>
    public static string Root { get; } = IsOneFile
        ? Path.GetDirectoryName(Environment.ProcessPath)!
        : WithPages(AppContext.BaseDirectory) ?? Directory.GetCurrentDirectory();

    /// <summary>A builder of the program at its place, with what lies inside the one file.</summary>
    public static WebApplicationBuilder Builder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = SaidElsewhere(args) ? null : Root,
        });
        if (IsOneFile)
        {
            using var settings = Inside.GetManifestResourceStream(SettingsInside)!;
            var known = new ConfigurationBuilder().AddJsonStream(settings).Build().AsEnumerable();
            builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = known });
            builder.Environment.WebRootFileProvider = new FilesInside(Inside, "web/");
            SqliteInside.Load(Inside);
        }

        return builder;
    }

    /// <summary>The settings with a data directory that can be written: beside the one file, or else the user's own.</summary>
    public static LiveHubSettings Placed(LiveHubSettings settings, string root)
    {
        var beside = Path.Combine(root, settings.DataDirectory);
        return !IsOneFile || Path.IsPathRooted(settings.DataDirectory) || Directory.Exists(beside) || CanWrite(root)
            ? settings
            : settings with { DataDirectory = OfUser(settings.DataDirectory) };
    }

    private static string OfUser(string directory) =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } own
            ? Path.Combine(own, "LiveHub", directory)
            : throw new StartRefused($"Nothing can be written in {Root}, and this user has no directory of its own. "
                + "Put the program elsewhere, or say with LiveHub:DataDirectory where its data may lie.");

    private static bool CanWrite(string directory)
    {
        try
        {
            using var probe = new FileStream(
                Path.Combine(directory, $".livehub-{Environment.ProcessId}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1,
                FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool SaidElsewhere(string[] args) => new ConfigurationBuilder()
        .AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args).Build()["contentRoot"] is not null;

    private static string? WithPages(string? directory)
    {
        while (directory is not null && !Directory.Exists(Path.Combine(directory, "wwwroot")))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return directory;
    }
}
