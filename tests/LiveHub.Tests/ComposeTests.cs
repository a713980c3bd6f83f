namespace LiveHub.Tests;

/// <summary>compose.yaml as far as it can be read without Docker: by its indentation, which is its grammar.</summary>
public sealed class ComposeTests
{
    private readonly string[] _lines = [.. File.ReadAllLines(Repo.File("compose.yaml")).Where(line => line.Trim() is { Length: > 0 } text && text[0] != '#')];

    [Fact]
    public void OP6_one_node_is_one_service_with_one_volume_and_needs_nothing_else()
    {
        var one = Assert.Single(Services(), service => ProfileOf(service) == "one");
        Assert.Equal("one", one);
        var lines = Block("services:", one);
        Assert.Equal("- data:/app/data", Assert.Single(Under(lines, "    volumes:")));
        Assert.Contains("data:", Block("volumes:"));
        Assert.DoesNotContain(lines, line => line.Contains("depends_on", StringComparison.Ordinal) || line.Contains("ConnectionStrings", StringComparison.Ordinal));
        Assert.Contains("    <<: *program", lines);
        Assert.DoesNotContain(Under(Top("x-program"), "  volumes:"), _ => true);
    }

    [Fact]
    public void OP6_two_nodes_are_what_is_meant_without_a_profile()
    {
        Assert.Equal(["certificate", "node-1", "node-2", "postgres", "proxy", "redis"],
            Services().Where(service => ProfileOf(service) == "two").Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Services(), service => ProfileOf(service) is not ("one" or "two"));
        Assert.Contains("COMPOSE_PROFILES=two", File.ReadAllLines(Repo.File(".env")));
    }

    [Fact]
    public void Every_name_that_is_merged_in_is_one_that_stands_above()
    {
        var named = new HashSet<string>();
        foreach (var words in _lines.Select(line => line.Split(' ')))
        {
            Assert.All(words.Where(word => word.StartsWith('*') && !word.Contains('/')), word => Assert.Contains(word[1..], named));
            named.UnionWith(words.Where(word => word.StartsWith('&')).Select(word => word[1..]));
        }

        Assert.DoesNotContain(_lines, line => line.Contains('\t'));
    }

    private IEnumerable<string> Services() => Top("services").Where(line => Depth(line) == 2).Select(line => line.Trim().TrimEnd(':'));

    /// <summary>Its own, or that of what is merged into it.</summary>
    private string? ProfileOf(string service)
    {
        var lines = Block("services:", service);
        var own = lines.Concat(lines.Contains("    <<: *node") ? Top("x-node") : []);
        return own.Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith("profiles: [", StringComparison.Ordinal))?["profiles: [".Length..^1];
    }

    /// <summary>What stands under a name at the beginning of a line.</summary>
    private List<string> Top(string name) =>
        [.. _lines.SkipWhile(line => line != name + ":" && !line.StartsWith(name + ": &", StringComparison.Ordinal)).Skip(1).TakeWhile(line => Depth(line) > 0)];

    private List<string> Block(string top, string? name = null)
    {
        var lines = Top(top.TrimEnd(':'));
        return name is null
            ? [.. lines.Select(line => line.Trim())]
            : [.. lines.SkipWhile(line => line != $"  {name}:").Skip(1).TakeWhile(line => Depth(line) > 2)];
    }

    private static List<string> Under(List<string> lines, string head) =>
        [.. lines.SkipWhile(line => line != head).Skip(1).TakeWhile(line => Depth(line) > Depth(head)).Select(line => line.Trim())];

    private static int Depth(string line) => line.Length - line.TrimStart().Length;
}
