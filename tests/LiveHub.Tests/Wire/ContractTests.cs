namespace LiveHub.Tests.Wire;

/// <summary>What is generated from the code is what lies in the repository.</summary>
public sealed class ContractTests
{
    [Fact]
    public void The_browsers_types_are_the_servers() =>
        Generated.IsCurrent(Repo.File("src", "web", "wire", "contract.ts"), ContractWriter.Write());

    [Fact]
    public void Every_setting_has_its_sentence() =>
        Generated.IsCurrent(Repo.File("docs", "SETTINGS.md"), SettingsWriter.Write());
}

/// <summary>A generated file: compared, or written by `./dev contract`.</summary>
public static class Generated
{
    public static void IsCurrent(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("LIVEHUB_WRITE") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == text, $"{Path.GetFileName(file)} is not what the code says: run ./dev contract");
    }
}
