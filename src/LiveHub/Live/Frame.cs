using System.Text.Json;
using LiveHub.Store;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace LiveHub.Live;

/// <summary>A message to phones, made once however many hear it: its argument as JSON, and the bytes that go over a
/// socket.</summary>
internal sealed class Frame
{
    public const string Shared = "patch";
    public const string Own = "own";

    private Frame(string target, byte[] json)
    {
        (Target, Json) = (target, json);
        var start = System.Text.Encoding.UTF8.GetBytes($"{{\"type\":1,\"target\":\"{target}\",\"arguments\":[");
        byte[] bytes = [.. start, .. json, .. "]}\u001e"u8];
        Length = bytes.Length;
        OnSocket = new SerializedHubMessage([new SerializedMessage("json", bytes)]);
    }

    public string Target { get; }

    /// <summary>The argument.</summary>
    public byte[] Json { get; }

    public SerializedHubMessage OnSocket { get; }

    /// <summary>Bytes on a socket.</summary>
    public int Length { get; }

    public static Frame OfJson(string target, byte[] argument) => new(target, argument);

    public static Frame Of<T>(string target, T argument) =>
        new(target, JsonSerializer.SerializeToUtf8Bytes(argument, DomainJson.Options));
}
