using System.Text.Json;
using LiveHub.Store;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace LiveHub.Live;

/// <summary>Messages to phones as the bytes that go over the socket, made once however many hear them.</summary>
internal static class Frame
{
    public const string Shared = "patch";
    public const string Own = "own";

    public static SerializedHubMessage OfJson(string target, ReadOnlySpan<byte> argument)
    {
        var start = target switch
        {
            Shared => "{\"type\":1,\"target\":\"patch\",\"arguments\":["u8,
            Own => "{\"type\":1,\"target\":\"own\",\"arguments\":["u8,
            _ => System.Text.Encoding.UTF8.GetBytes($"{{\"type\":1,\"target\":\"{target}\",\"arguments\":["),
        };
        var end = "]}\u001e"u8;
        var bytes = new byte[start.Length + argument.Length + end.Length];
        start.CopyTo(bytes);
        argument.CopyTo(bytes.AsSpan(start.Length));
        end.CopyTo(bytes.AsSpan(start.Length + argument.Length));
        return new SerializedHubMessage([new SerializedMessage("json", bytes)]);
    }

    public static SerializedHubMessage Of<T>(string target, T argument) =>
        OfJson(target, JsonSerializer.SerializeToUtf8Bytes(argument, DomainJson.Options));
}
