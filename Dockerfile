# The published app as a user without rights; data/ is a volume. The steps are those of `npm run build` and
# `dotnet publish`, which run without Docker too.
FROM node:22-slim AS web
WORKDIR /source/src/web
COPY src/web/package.json src/web/package-lock.json src/web/.npmrc ./
RUN npm ci
COPY src/words ../words
COPY src/web .
RUN npm run build

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
COPY --from=web /source/wwwroot/app wwwroot/app
RUN dotnet publish src/LiveHub -c Release -o /app -p:SkipWeb=true

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir data && chown $APP_UID data
USER $APP_UID
VOLUME /app/data
EXPOSE 5080
ENTRYPOINT ["dotnet", "LiveHub.dll"]
