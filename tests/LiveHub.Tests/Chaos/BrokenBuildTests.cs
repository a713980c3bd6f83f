using LiveHub.Chaos;
using LiveHub.Chaos.Words;

namespace LiveHub.Tests.Chaos;

/// <summary>The checks bite: each notices the product with one part broken on purpose.</summary>
[Collection(OneAtATime.Name)]
public sealed class BrokenBuildTests
{
    [Theory]
    [InlineData("ack-before-commit")]
    [InlineData("no-unique-key")]
    [InlineData("budget-in-memory")]
    [InlineData("author-in-view")]
    public async Task What_is_broken_on_purpose_is_caught(string broken)
    {
        var report = await BrokenBuilds.Run(new Options("broken", "--only", broken));
        Assert.True(report.IsGood, report.ToString());
    }
}
