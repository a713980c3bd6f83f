using System.Text.Json;
using QRCoder;

namespace LiveHub.Tests.Wire;

/// <summary>QR codes of another maker, as examples for the one that the browser draws itself.</summary>
public sealed class QrTests
{
    private static readonly int[] Lengths = [9, 17, 60, 130, 240, 420, 700, 850];

    [Fact]
    public void The_examples_are_what_another_maker_draws()
    {
        var examples = Lengths.Select(length => Text(length)).Select(text => new { text, rows = Rows(text) });
        Generated.IsCurrent(Repo.File("tests", "wire", "qr.json"), JsonSerializer.Serialize(examples) + "\n");
    }

    private static string Text(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(at => "http://hall.test/my/abc#k3f9.Xy_-"[at % 33]));

    private static string[] Rows(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.L);
        const int quiet = 4;
        return [.. data.ModuleMatrix.Skip(quiet).SkipLast(quiet).Select(row =>
            string.Concat(row.Cast<bool>().Skip(quiet).SkipLast(quiet).Select(dark => dark ? '1' : '0')))];
    }
}
