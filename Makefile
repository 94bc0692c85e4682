.PHONY: screenshots islands

# Takes the pictures of the README from the running product; needs Node and Chromium.
screenshots:
	mvn -B -q -Dfast -Dentente.islandTests=--build-only -pl app -Dtest=Screenshots test

# Times the islands of a running server in a browser: make islands URL=http://127.0.0.1:8421
islands:
	ENTENTE_URL=$(URL) mvn -B -q -Dfast -Dentente.islandTests=--build-only -pl app -Dtest=IslandTimes test
