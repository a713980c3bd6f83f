using System.Text.Json;
using System.Xml.Linq;
using LiveHub.Admin;
using LiveHub.Start;
using LiveHub.Tests.Process;
using Microsoft.Extensions.FileProviders;

namespace LiveHub.Tests.Start;

/// <summary>The program finds what is its own wherever it is started, and says which version it is; what a package is made of is fixed.</summary>
public sealed class InstallationTests
{
    [Fact]
    public async Task It_starts_from_any_directory()
    {
        var elsewhere = Repo.Temporary();
        using var server = new ServerProcess();
        await server.Start(elsewhere);
        using var http = new HttpClient { BaseAddress = server.Address };
        Assert.Contains("/app/assets/", await http.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Equal("LiveHub " + WrittenVersion(), await http.GetStringAsync("/health"));
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));
        Directory.Delete(elsewhere);
    }

    [Fact]
    public async Task The_version_is_written_in_one_place()
    {
        Assert.Equal(WrittenVersion(), Installation.Version);
        var said = new StringWriter();
        Assert.Equal(0, await AdminWords.In(["version"])!.Run(new([], new(), Repo.Root, said)));
        Assert.StartsWith($"LiveHub {WrittenVersion()} (", said.ToString(), StringComparison.Ordinal);
        Assert.Contains($"## {WrittenVersion()}", await File.ReadAllTextAsync(Repo.File("docs", "CHANGELOG.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_inside_are_found_by_name_and_by_directory()
    {
        var files = new FilesInside(typeof(Installation).Assembly, "");
        var words = files.GetFileInfo("/words/nl.json");
        using var reader = new StreamReader(words.CreateReadStream());
        Assert.Equal((true, words.Length, "nl.json"), (words.Exists, new FileInfo(Repo.File("src", "words", "nl.json")).Length, words.Name));
        Assert.Equal(File.ReadAllText(Repo.File("src", "words", "nl.json")), reader.ReadToEnd());
        Assert.Subset(files.GetDirectoryContents("words").Select(file => file.Name).ToHashSet(), new HashSet<string> { "en.json", "nl.json" });
        Assert.False(files.GetDirectoryContents("word").Exists);
        Assert.IsType<NotFoundFileInfo>(files.GetFileInfo("/words"));
    }

    [Theory]
    [InlineData("linux-x64")]
    [InlineData("win-x64")]
    public void A_package_holds_the_versions_that_are_tested(string machine)
    {
        var tested = Locked("packages.lock.json").Single().Value;
        var packaged = Locked($"packages.{machine}.lock.json");
        Assert.Equal([$"net10.0", $"net10.0/{machine}"], packaged.Keys.Order());
        Assert.True(
            tested.Order().SequenceEqual(packaged["net10.0"].Order()),
            "The lock files of the packages are behind: ./dev lock writes them.");
    }

    [Theory]
    [InlineData(true, "DISPLAY=:0")]
    [InlineData(true, "WAYLAND_DISPLAY=wayland-0")]
    [InlineData(false, "")]
    [InlineData(false, "DISPLAY=")]
    [InlineData(false, "DISPLAY=:0 SYSTEMD_EXEC_PID=me")]
    [InlineData(true, "DISPLAY=:0 SYSTEMD_EXEC_PID=1")]
    [InlineData(false, "DISPLAY=localhost:10.0 SSH_CONNECTION=there")]
    public void A_browser_is_opened_only_where_somebody_sees_it(bool seen, string environment)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // There it is told by other signs.
        }

        var known = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=', 2))
            .ToDictionary(one => one[0], one => one[1] == "me" ? $"{Environment.ProcessId}" : one[1]);
        Assert.Equal(seen, Desktop.HasScreen(known.GetValueOrDefault));
    }

    [Fact]
    public void Only_the_one_file_without_a_word_opens_a_browser()
    {
        Assert.False(Desktop.Of([]).IsHere);
        Assert.Equal(["--urls=http://*:1"], Desktop.Of(["--no-browser", "--urls=http://*:1"]).Arguments);
    }

    private static string WrittenVersion() =>
        XDocument.Load(Repo.File("Directory.Build.props")).Descendants("Version").Single().Value;

    private static Dictionary<string, List<string>> Locked(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repo.File("src", "LiveHub", name)));
        return json.RootElement.GetProperty("dependencies").EnumerateObject().ToDictionary(
            target => target.Name,
            target => target.Value.EnumerateObject().Where(package => package.Value.TryGetProperty("contentHash", out _))
                .Select(package => $"{package.Name} {package.Value.GetProperty("resolved")} {package.Value.GetProperty("contentHash")}").ToList());
    }
}
